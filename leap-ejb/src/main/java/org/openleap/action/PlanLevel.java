package org.openleap.action;

/** Whom an action is for (source 003: individually, by team or ward, by locality and strategically). */
public enum PlanLevel {
    /** One person's care or a few people's. */
    INDIVIDUAL,
    /** A team or a ward. */
    TEAM,
    /** A locality. */
    LOCALITY,
    /** The whole trust. */
    STRATEGIC
}
