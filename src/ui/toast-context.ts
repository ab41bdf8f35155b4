import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Notice } from './toast.tsx';

const ToastContext = createContext<(notice: Notice | null) => void>(() => {});

export const ToastProvider = ToastContext.Provider;

/** Shows a notice at the foot of the page; null takes it away. */
export const useToast = () => useContext(ToastContext);
