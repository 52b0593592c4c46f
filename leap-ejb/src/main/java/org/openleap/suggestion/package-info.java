/**
 * What is suggested or requested in an item: each suggestion is decided, done, and its end is told to the person who made
 * it. Born IDENTIFIED by an analyst who marked words; ends COMPLETED or REJECTED.
 */
@BusinessComponent(
        dependsOn = {"identity", "notification", "reference", "targets", "search", "audit", "feedback", "privacy"})
package org.openleap.suggestion;

import org.openleap.shared.BusinessComponent;
