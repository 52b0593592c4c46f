/**
 * Telling people: drafts from templates, channels, the outbox, and the evidence that somebody was told. Another component
 * decides what is owed and to whom.
 */
@BusinessComponent(dependsOn = {"identity", "reference"})
package org.openleap.notification;

import org.openleap.shared.BusinessComponent;
