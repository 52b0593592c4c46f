/** Pages of the post: mail that LEAP gave up. */
package org.openleap.web.post;
