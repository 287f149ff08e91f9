namespace BackPainBot.Embeddings.Weights;

/// <summary>Reads weights from an ONNX file with dynamically quantised products (onnx.proto; MatMulInteger of ai.onnx 10), back to plain numbers.</summary>
internal sealed class OnnxFile : IModelFile
{
    private const int GraphField = 7, NodeField = 1, ConstantField = 5;
    private const string Rounded = "_quantized", Scale = "_scale", Zero = "_zero_point";

    private readonly Dictionary<string, OnnxTensor> _constants = new(StringComparer.Ordinal);

    // Products lost their names when the file was made; the graph still says for which part of the model each is.
    private readonly Dictionary<string, string> _products = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The bytes are not an ONNX file.</exception>
    public OnnxFile(ReadOnlySpan<byte> bytes)
    {
        var model = new ProtoFields(bytes);
        while (model.Next())
        {
            if (model.Field == GraphField)
            {
                ReadGraph(new ProtoFields(model.Bytes));
            }
        }
    }

    public float[] Read(string name)
    {
        if (_constants.TryGetValue(name, out var plain))
        {
            return plain.Values();
        }

        if (_constants.ContainsKey(name + Rounded))
        {
            return Restored(name);
        }

        return name.EndsWith(".weight", StringComparison.Ordinal) && _products.TryGetValue(name[..^".weight".Length], out var product)
            ? Turned(Restored(product), (int)Constant(product + Rounded).Shape[0])
            : throw new InvalidDataException($"The model file has no tensor '{name}'.");
    }

    public void Dispose()
    {
        // Nothing is held but memory.
    }

    public Half[] ReadHalves(string name) => Array.ConvertAll(Read(name), number => (Half)number);

    private void ReadGraph(ProtoFields graph)
    {
        while (graph.Next())
        {
            if (graph.Field == ConstantField)
            {
                var constant = OnnxTensor.Read(graph.Bytes);
                _constants[constant.Name] = constant;
            }
            else if (graph.Field == NodeField)
            {
                ReadNode(new ProtoFields(graph.Bytes));
            }
        }
    }

    // "/encoder/layer.0/output/dense/MatMul_output_0…" is where "encoder.layer.0.output.dense" was.
    private void ReadNode(ProtoFields node)
    {
        var inputs = new List<string>();
        var (output, kind) = ("", "");
        while (node.Next())
        {
            switch (node.Field)
            {
                case 1:
                    inputs.Add(System.Text.Encoding.UTF8.GetString(node.Bytes));
                    break;
                case 2:
                    output = System.Text.Encoding.UTF8.GetString(node.Bytes);
                    break;
                case 4:
                    kind = System.Text.Encoding.UTF8.GetString(node.Bytes);
                    break;
            }
        }

        if (kind == "MatMulInteger" && output.IndexOf("/MatMul", StringComparison.Ordinal) is > 0 and var end && inputs.Count > 1 && inputs[1].EndsWith(Rounded, StringComparison.Ordinal))
        {
            _products[output[1..end].Replace('/', '.')] = inputs[1][..^Rounded.Length];
        }
    }

    /// <summary>(value - zero) · scale, with one pair for all or one a column.</summary>
    private float[] Restored(string name)
    {
        var values = Constant(name + Rounded).Values();
        var scales = Constant(name + Scale).Values();
        var zeros = Constant(name + Zero).Values();
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (values[i] - zeros[i % zeros.Length]) * scales[i % scales.Length];
        }

        return values;
    }

    private static float[] Turned(float[] values, int rows)
    {
        var columns = values.Length / rows;
        var turned = new float[values.Length];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                turned[(column * rows) + row] = values[(row * columns) + column];
            }
        }

        return turned;
    }

    private OnnxTensor Constant(string name) => _constants.GetValueOrDefault(name) ?? throw new InvalidDataException($"The model file has no tensor '{name}'.");
}
