/**
 * What a partnership has agreed in writing: versions, comments, signatures, and the information-sharing schedule without
 * which nothing is shared with a partner.
 */
@BusinessComponent(
        dependsOn = {
            "identity",
            "audit",
            "changefeed",
            "reference",
            "search",
            "notification",
            "stakeholder",
            "partnership"
        })
package org.openleap.agreement;

import org.openleap.shared.BusinessComponent;
