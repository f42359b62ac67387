/** Methods that read the attention of Transformers, and the relevance propagation that was made for them. */
package dev.touchstone.method.attention;
