import { config } from 'zod';

// zod would try `new Function` once, which our content security policy reports as a violation.
config({ jitless: true });
