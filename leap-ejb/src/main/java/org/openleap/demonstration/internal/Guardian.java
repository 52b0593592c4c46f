package org.openleap.demonstration.internal;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** Somebody of the stories who answers for information. */
@Stateless
@RunAs(Roles.INFORMATION_GOVERNANCE)
public class Guardian extends Actor {}
