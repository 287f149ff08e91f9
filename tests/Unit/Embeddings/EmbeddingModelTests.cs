using BackPainBot.Embeddings;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackPainBot.UnitTests.Embeddings;

public sealed class EmbeddingModelTests
{
    [Fact]
    public void A_missing_model_is_a_reason_and_not_a_failure()
    {
        var model = new EmbeddingModel(Directory.CreateTempSubdirectory("model-").FullName, NullLogger<EmbeddingModel>.Instance);
        Assert.Null(model.Generator);
        Assert.Contains("npm", model.Problem, StringComparison.Ordinal);
    }
}
