package org.openleap.notification;

/** Says whether nothing may be sent to an address at all: a message could harm the person, or they have died. */
public interface MessageStop {

    /** Asked before every attempt to send, inside the transaction that takes the mail. */
    boolean isStopped(String email);

    /** The same for a phone number, before a text message leaves. */
    boolean isNumberStopped(String phone);
}
