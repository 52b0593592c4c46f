package org.openleap.identity;

import java.io.Serializable;

/**
 * Somebody who must not see a record.
 *
 * @param name display name
 * @param reason for those who may know it
 */
public record HiddenFrom(UserId person, String name, String reason) implements Serializable {}
