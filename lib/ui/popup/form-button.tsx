// A button that opens a small form under itself, and gets the focus back when the form is closed.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface OpenForm {
  id: string;
  onClose: () => void;
  onDone: () => void;
}

export interface FormButtonProps {
  label: ComponentChildren;
  isPrimary: boolean;
  children: (form: OpenForm) => ComponentChildren;
}

export function FormButton({ label, isPrimary, children }: FormButtonProps) {
  const isOpen = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  function onDone(): void {
    isOpen.value = false;
  }
  function onClose(): void {
    onDone();
    opener.current?.focus();
  }
  return (
    <>
      <button
        type="button"
        ref={opener}
        class={isPrimary ? 'primary' : undefined}
        aria-expanded={isOpen.value}
        aria-controls={isOpen.value ? id : undefined}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {label}
      </button>
      {isOpen.value && children({ id, onClose, onDone })}
    </>
  );
}
