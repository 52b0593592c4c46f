package org.openleap.partnership;

import java.io.Serializable;

/** Somebody who takes part and may be named. @param role what they do, in words */
public record PublicPartner(String name, RoleType type, String role) implements Serializable {}
