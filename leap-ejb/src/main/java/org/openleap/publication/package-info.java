/**
 * What the public reads: pairs of "you said" and "we did", each a separate redacted wording that one person drafted and
 * another approved. The original words are never published.
 */
@BusinessComponent(
        dependsOn = {"identity", "notification", "reference", "search", "feedback", "suggestion", "consent", "privacy"})
package org.openleap.publication;

import org.openleap.shared.BusinessComponent;
