/** A public identifier that nobody can have. */
export const nobody = 'invitekit--contract--nobody';

/** A word that is in no name. */
export const nobodysWords = 'invitekitcontractnobody';
