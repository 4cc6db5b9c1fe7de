const accountIds = ['acc_123456789', 'acc_987654321'];

export const applicationId = 'app_123456789';

export function accountId(ordinal: number): string {
  return accountIds[ordinal] ?? `acc_${String(ordinal).padStart(9, '0')}`;
}
