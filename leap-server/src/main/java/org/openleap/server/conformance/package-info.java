/**
 * The conformance kit: named checks that a partner's developer runs against a LEAP, a recorder that judges how the partner's own
 * system calls it, and the pass sheet that comes of either.
 */
package org.openleap.server.conformance;
