import { useLocation } from 'wouter';

/** Leads on once something is done, but calls nobody back who went to another page meanwhile. */
export function useLead(): (to: string) => void {
  const [begunAt, go] = useLocation();
  return (to) => {
    if (location.pathname === begunAt) go(to);
  };
}
