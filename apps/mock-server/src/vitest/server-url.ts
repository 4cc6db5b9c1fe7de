/** The variable of the environment with the address of a server that is running. */
export const serverUrlVariable = 'INVITEKIT_MOCK_URL';
