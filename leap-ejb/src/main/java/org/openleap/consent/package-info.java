/**
 * What people allowed, and what they did not: one ledger of permissions, each with the text it was asked in, who answered, when
 * and how. An entry is never changed; the newest for a purpose stands. Whoever uses a permission hears when it ends, in the
 * same transaction.
 */
@BusinessComponent(dependsOn = {"identity"})
package org.openleap.consent;

import org.openleap.shared.BusinessComponent;
