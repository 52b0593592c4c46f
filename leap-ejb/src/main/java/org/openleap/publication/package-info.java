/**
 * What the public reads: pairs of "you said" and "we did", each a separate redacted wording that one person wrote and another
 * approved. The original words are never published; what may stand in their place is for the rules of {@code redaction}. Every
 * change of what the public reads makes a new edition; caches, feeds and subscriptions go by its number.
 */
@BusinessComponent(
        dependsOn = {
            "identity",
            "audit",
            "changefeed",
            "notification",
            "reference",
            "search",
            "redaction",
            "feedback",
            "suggestion",
            "consent",
            "privacy"
        })
package org.openleap.publication;

import org.openleap.shared.BusinessComponent;
