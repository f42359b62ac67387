package dev.touchstone.model;

import ai.djl.Model;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import dev.touchstone.model.layer.BlockReader;
import dev.touchstone.model.layer.LayeredBlock;
import dev.touchstone.model.layer.NoLayersException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * A TorchScript module in evaluation mode, differentiable with respect to its inputs. DJL's own block is so only in training mode, which
 * would wake the dropout and the batch statistics of a module that was scripted, so the module is asked past it.
 */
final class ScriptBlock extends AbstractBlock implements LayeredBlock {

    private final Block module;
    private final Method forward;

    /** @param model loaded, its parameters frozen; closed by whoever loaded it */
    ScriptBlock(Model model) {
        this.module = model.getBlock();
        try {
            // The engine is there at run time only.
            this.forward = calls("IValueUtils").getMethod("forward", module.getClass(), NDList.class, boolean.class);
            // It may have been saved in training mode.
            calls("JniUtils")
                    .getMethod("enableInferenceMode", module.getClass())
                    .invoke(null, module);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "this version of DJL has no way to ask a TorchScript model for gradients", e);
        }
    }

    private Class<?> calls(String name) throws ClassNotFoundException {
        return Class.forName(
                "ai.djl.pytorch.jni." + name, true, module.getClass().getClassLoader());
    }

    @Override
    protected NDList forwardInternal(
            ParameterStore parameters, NDList inputs, boolean training, PairList<String, Object> params) {
        try {
            return (NDList) forward.invoke(null, module, inputs, true);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException("a TorchScript model failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("this version of DJL does not let a TorchScript model be asked", e);
        }
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputShapes) {
        throw new UnsupportedOperationException("a TorchScript model does not tell its shapes");
    }

    /** @throws NoLayersException always */
    @Override
    public int append(BlockReader reader, String path, int input) {
        throw new NoLayersException("a TorchScript model keeps its layers to itself");
    }
}
