/** Pages for wording, approving and taking down what the public reads. */
package org.openleap.web.publication;
