using System.Runtime.InteropServices;

namespace BackPainBot.Embeddings.Weights;

/// <summary>A constant of an ONNX graph (onnx.proto, message TensorProto): single precision, or bytes with or without sign.</summary>
internal sealed class OnnxTensor
{
    private const int Single = 1, Unsigned = 2, Signed = 3;
    private readonly List<long> _shape = [];
    private readonly List<float> _numbers = [];
    private int _kind;

    private OnnxTensor()
    {
    }

    public string Name { get; private set; } = "";

    public IReadOnlyList<long> Shape => _shape;

    public static OnnxTensor Read(ReadOnlySpan<byte> message)
    {
        var tensor = new OnnxTensor();
        byte[] raw = [];
        var fields = new ProtoFields(message);
        while (fields.Next())
        {
            switch (fields.Field)
            {
                case 1:
                    tensor._shape.AddRange(fields.Bytes.IsEmpty ? [fields.Number] : ProtoFields.Packed(fields.Bytes));
                    break;
                case 2:
                    tensor._kind = (int)fields.Number;
                    break;
                case 4:
                    tensor._numbers.AddRange(MemoryMarshal.Cast<byte, float>(fields.Bytes));
                    break;
                case 5:
                    tensor._numbers.AddRange(ProtoFields.Packed(fields.Bytes).Select(number => (float)number));
                    break;
                case 8:
                    tensor.Name = System.Text.Encoding.UTF8.GetString(fields.Bytes);
                    break;
                case 9:
                    raw = fields.Bytes.ToArray();
                    break;
            }
        }

        tensor.AddRaw(raw);
        return tensor;
    }

    public float[] Values() => [.. _numbers];

    private void AddRaw(byte[] raw) => _numbers.AddRange(_kind switch
    {
        Single => MemoryMarshal.Cast<byte, float>(raw).ToArray(),
        Unsigned => raw.Select(value => (float)value),
        Signed => raw.Select(value => (float)(sbyte)value),
        _ => [],
    });
}
