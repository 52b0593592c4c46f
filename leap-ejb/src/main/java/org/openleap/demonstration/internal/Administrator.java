package org.openleap.demonstration.internal;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** An administrator of the stories. */
@Stateless
@RunAs(Roles.ADMINISTRATOR)
public class Administrator extends Actor {}
