/** The portal. */
package org.openleap.web;
