package org.openleap.publication;

/** Says whether the register adds up. Asked before anything new is published; answered by whoever counts the register. */
public interface BalanceGate {

    /** Asked inside the transaction that publishes. */
    boolean isBalanced();
}
