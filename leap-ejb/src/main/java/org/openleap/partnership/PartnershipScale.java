package org.openleap.partnership;

/** How far a partnership reaches (source 001: "local, regional, national"). */
public enum PartnershipScale {
    LOCAL,
    REGIONAL,
    NATIONAL
}
