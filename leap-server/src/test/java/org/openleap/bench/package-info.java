/** What is measured, not checked: {@code mvn verify -Dtest.groups=bench -Dtest.groups.excluded=faults -Dit.test=...}. */
package org.openleap.bench;
