/** States of a copy that went out, as «Envíos» shows them. */
export const sendStates = { sent: "Enviada", overdue: "Vencida", returned: "Recibida" } as const;
