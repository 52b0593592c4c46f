package org.openleap.post;

/** Says whether nothing may be sent to an address at all. Asked before every attempt, inside the transaction that takes it. */
public interface PostGate {

    /** @param address as in {@link Posting} */
    boolean isShut(Channel channel, String address);
}
