// A picture with the sentence that says the same, for those who do not see it.

export interface Pictured {
  address: string;
  width: number;
  height: number;
}

export function Picture({ address, width, height, alt, caption }: Pictured & { alt: string; caption: string }) {
  return (
    <figure>
      <img src={address} width={width} height={height} alt={alt} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
