export type PageId = 'start' | 'week' | 'result' | 'functions' | 'check' | 'share' | 'help';
