package org.openleap.notification;

/** Whether somebody should be asked for more (no ask without a tell, register.md section 3, idea 15). */
public enum AskAdvice {
    FREE,
    /** An answer is on its way: think before you ask. */
    THINK,
    /** An answer is late: they are told before they are asked. */
    TELL_FIRST
}
