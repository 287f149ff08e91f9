using System.Buffers.Binary;
using BackPainBot.Embeddings;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.UnitTests.Embeddings.Weights;

public sealed class SafetensorsTests : IDisposable
{
    private const string Header = """{"a":{"dtype":"F16","shape":[3],"data_offsets":[0,6]},"b":{"dtype":"F16","shape":[2],"data_offsets":[6,10]},"c":{"dtype":"F32","shape":[1],"data_offsets":[10,14]}}""";

    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public void A_tensor_is_read_by_its_name()
    {
        using var file = Open(1, -2, 0.5f, 8, 16, 0, 0);
        Assert.Equal([8f, 16f], file.Read("b"));
        Assert.Equal([1f, -2f, 0.5f], file.Read("a"));
        Assert.Equal([(Half)8f, (Half)16f], file.ReadHalves("b"));
    }

    [Fact]
    public void A_tensor_is_read_into_memory_that_is_there()
    {
        using var file = Open(1, -2, 0.5f, 8, 16, 0, 0);
        var memory = new float[5];
        Assert.Equal(3, file.Read("a", memory));
        Assert.Equal([1f, -2f, 0.5f, 0f, 0f], memory);
    }

    [Theory]
    [InlineData("c")]
    [InlineData("missing")]
    public void What_is_not_a_half_precision_tensor_is_named(string name)
    {
        using var file = Open(1, -2, 0.5f, 8, 16, 0, 0);
        Assert.Contains(name, Assert.Throws<InvalidDataException>(() => file.Read(name)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_short_says_so()
    {
        using var file = Open(1, -2, 0.5f, 8);
        Assert.Throws<InvalidDataException>(() => file.Read("b"));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("this is no safetensors file at all")]
    public void Another_file_is_refused(string content)
    {
        File.WriteAllText(_path, content);
        Assert.Throws<InvalidDataException>(() => new Safetensors(_path));
    }

    [Fact]
    public void Weights_that_are_not_the_pinned_file_are_refused()
    {
        File.WriteAllBytes(_path, new byte[1_000_000]);
        var thrown = Assert.Throws<InvalidDataException>(new ModelFiles(ModelSource.HalfPrecision, _path, _path).CheckWeights);
        Assert.Contains("SHA-512", thrown.Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_path);

    private Safetensors Open(params float[] values)
    {
        var header = Header.Select(letter => (byte)letter).ToArray();
        var length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        File.WriteAllBytes(_path, [.. length, .. header, .. values.SelectMany(value => BitConverter.GetBytes((Half)value))]);
        return new Safetensors(_path);
    }
}
