/** Pages for wording, approving, correcting, renewing and taking down what the public reads, and for its easy-read versions. */
package org.openleap.web.publication;
