package org.openleap.partnership;

/** How deeply people take part (NHS England's five levels, domain.md 3.3). */
public enum ParticipationLevel {
    INFORM,
    CONSULT,
    ENGAGE,
    CO_DESIGN,
    CO_PRODUCE
}
