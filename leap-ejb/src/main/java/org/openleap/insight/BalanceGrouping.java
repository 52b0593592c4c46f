package org.openleap.insight;

/** By what the lines of the sheet are told apart. */
public enum BalanceGrouping {
    CHANNEL,
    PLACE,
    SERVICE
}
