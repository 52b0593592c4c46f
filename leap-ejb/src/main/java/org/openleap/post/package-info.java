/**
 * Everything that leaves the trust by itself: e-mails over SMTP, text messages and letters through a service of the shape of
 * GOV.UK Notify. Who asks for a mail says what it says; this component keeps it until it has left, tries again, and tells
 * what became of it.
 */
@BusinessComponent(dependsOn = {"identity", "privacy"})
package org.openleap.post;

import org.openleap.shared.BusinessComponent;
