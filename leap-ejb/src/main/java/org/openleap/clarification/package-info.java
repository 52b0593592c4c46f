/**
 * Questions to the person who said something, while somebody decides about it. A question is born OPEN and lets the clock of
 * the decision rest; it is answered on the person's own page, or noted by the staff for people who phone or write; it lapses
 * when nobody answers in time, and the decision is made with what is known.
 */
@BusinessComponent(
        dependsOn = {"identity", "reference", "targets", "notification", "feedback", "suggestion", "privacy"})
package org.openleap.clarification;

import org.openleap.shared.BusinessComponent;
