// As much of the types of `jsonld` as the tests use.
declare module 'jsonld' {
  export interface Quad {
    subject: { value: string };
    predicate: { value: string };
    object: { value: string; datatype?: { value: string } };
  }
  export interface Options {
    documentLoader?: (url: string) => Promise<never>;
    safe?: boolean;
  }
  const jsonld: { toRDF(document: object, options?: Options): Promise<Quad[]> };
  export default jsonld;
}
