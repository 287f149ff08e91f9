using BackPainBot.Embeddings.Weights;

namespace BackPainBot.UnitTests.Embeddings.Weights;

public sealed class OnnxFileTests
{
    private const int Single = 1, Unsigned = 2, Signed = 3;

    [Fact]
    public void A_plain_tensor_is_read_as_it_stands()
    {
        var file = new OnnxFile(Model(Tensor("norm.weight", Single, [2], Floats(1.5f, -2f))));
        Assert.Equal([1.5f, -2f], file.Read("norm.weight"));
    }

    [Fact]
    public void A_rounded_table_is_restored_with_its_one_scale()
    {
        var file = new OnnxFile(Model(
            Tensor("words.weight_quantized", Unsigned, [2, 2], [128, 130, 126, 129]),
            Tensor("words.weight_scale", Single, [], null, Length(4, Floats(0.5f))),
            Tensor("words.weight_zero_point", Unsigned, [], null, Length(5, [0x80, 0x01]))));
        Assert.Equal([0f, 1f, -1f, 0.5f], file.Read("words.weight"));
        Assert.Equal([(Half)0f, (Half)1f, (Half)(-1f), (Half)0.5f], file.ReadHalves("words.weight"));
    }

    [Fact]
    public void A_product_is_found_by_its_place_in_the_graph_and_turned_to_a_row_an_output()
    {
        var node = Length(1, [.. Length(1, Text("x")), .. Length(1, Text("onnx::MatMul_7_quantized")), .. Length(2, Text("/encoder/layer.0/output/dense/MatMul_output_0_output_quantized")), .. Length(4, Text("MatMulInteger"))]);
        var file = new OnnxFile(Model(
            node,
            Tensor("onnx::MatMul_7_quantized", Signed, [2, 3], [1, 2, 3, 0xFF, 0xFE, 0xFD]),
            Tensor("onnx::MatMul_7_scale", Single, [3], Floats(1, 10, 100)),
            Tensor("onnx::MatMul_7_zero_point", Signed, [3], [0, 0, 1])));
        Assert.Equal([1f, -1f, 20f, -20f, 200f, -400f], file.Read("encoder.layer.0.output.dense.weight"));
    }

    [Fact]
    public void A_missing_tensor_is_named() =>
        Assert.Contains("norm.bias", Assert.Throws<InvalidDataException>(() => new OnnxFile(Model()).Read("norm.bias")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0x3A, 0x7F, 0x01 })]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0x07 })]
    public void Bytes_that_are_no_model_are_refused(byte[] bytes) => Assert.Throws<InvalidDataException>(() => new OnnxFile(bytes));

    private static byte[] Model(params byte[][] parts) => Length(7, [.. parts.SelectMany(part => part)]);

    private static byte[] Tensor(string name, byte kind, byte[] shape, byte[]? raw, params byte[][] values) => Length(5,
    [
        .. shape.SelectMany(size => new byte[] { 0x08, size }),
        0x10, kind,
        .. Length(8, Text(name)),
        .. raw is null ? [] : Length(9, raw),
        .. values.SelectMany(value => value),
    ]);

    private static byte[] Length(int field, byte[] bytes) => bytes.Length < 128
        ? [(byte)((field << 3) | 2), (byte)bytes.Length, .. bytes]
        : [(byte)((field << 3) | 2), (byte)((bytes.Length & 127) | 128), (byte)(bytes.Length >> 7), .. bytes];

    private static byte[] Text(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static byte[] Floats(params float[] numbers) => [.. numbers.SelectMany(BitConverter.GetBytes)];
}
