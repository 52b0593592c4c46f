package org.openleap.action;

/** What somebody may do to an item of the plan. */
public enum PlanItemAction {
    /** Say how far it is; a stalled one moves again. */
    REPORT,
    STALL,
    FINISH,
    /** Take up again what was called done. */
    REOPEN,
    DROP,
    /** Change its words, owner, day, milestones. */
    EDIT,
    /** Say from which suggestions it comes. */
    LINK,
    /** Add evidence. */
    ATTACH
}
