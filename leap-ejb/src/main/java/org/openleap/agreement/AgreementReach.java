package org.openleap.agreement;

/** How far the partner's voice reaches (source 001: "local, regional and national stakeholder organisations"). */
public enum AgreementReach {
    LOCAL,
    REGIONAL,
    NATIONAL
}
