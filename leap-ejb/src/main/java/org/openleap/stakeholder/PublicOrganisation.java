package org.openleap.stakeholder;

import java.io.Serializable;
import java.util.UUID;

/**
 * An organisation as it presents itself to everybody. Nothing by which a person is reached: its mailbox is often somebody's.
 *
 * @param id its public number, always the same
 * @param text what it does, without markup
 * @param website may be empty, as the two numbers may
 */
public record PublicOrganisation(
        UUID id, String name, String text, String website, String odsCode, String charityNumber)
        implements Serializable {}
