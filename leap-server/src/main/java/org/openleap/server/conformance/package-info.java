/** The conformance kit: named checks that a partner's developer runs against a LEAP, and the pass sheet that comes of them. */
package org.openleap.server.conformance;
