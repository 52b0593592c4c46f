package org.openleap.commitment;

import java.io.Serializable;

/** An organisation that takes part in a partnership in force. */
public record PartnerOrganisation(String alias, String name) implements Serializable {}
