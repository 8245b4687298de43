/** Whether the room that is shown begins anew after the next navigation, forms and all, though its address stays. */
export const freshRoom = { asked: false };
