/**
 * Telling people: drafts from templates, the form and the way each person needs, and the evidence that somebody was told.
 * Another component decides what is owed and to whom.
 */
@BusinessComponent(dependsOn = {"privacy", "audit", "identity", "reference", "targets", "post"})
package org.openleap.notification;

import org.openleap.shared.BusinessComponent;
