/**
 * What people tell the trust: items, their proposers, screening and analysis. An item is born RECEIVED, is screened by a
 * person, read, and found to hold suggestions or none; it is closed when everything it started has ended and everybody
 * who is owed an answer has had one.
 */
@BusinessComponent(
        dependsOn = {
            "identity",
            "notification",
            "reference",
            "targets",
            "search",
            "audit",
            "consent",
            "privacy",
            "retention"
        })
package org.openleap.feedback;

import org.openleap.shared.BusinessComponent;
