/**
 * Finds records by their words. MariaDB is the truth; each node keeps a Lucene index of its own that follows the changes after
 * their commit. Components say what can be found of their records and who may find it ({@link SearchSource}), ask for
 * references, and load the records within the scope of the caller: this component imports none of them (ADR 38).
 */
@BusinessComponent(dependsOn = {"identity", "audit"})
package org.openleap.search;

import org.openleap.shared.BusinessComponent;
