/** Turkish paragraphs in the manner of news, of our own invention, in the notation of `readExample`. */
export const turkishExamples: readonly string[] = [
  '<1:Kemal Aydın>, “[1d:Feribot mayıstan önce çalışmayacak.]” dedi.',
  'Liman Müdürü <1:Selin Kaya>, “[1d:Üç pompayı da kontrol ettik.]” ifadelerini kullandı.',
  '“[1d:Kar kasımda yağacak]” diyen <1:Mehmet Demir>, sürücüleri uyardı.',
  'Bakan <1:Yılmaz>, [1i:bütçenin iki oturumda kabul edileceğini] söyledi.',
  '<1:Müzeden> yapılan açıklamada, [1i:koleksiyonun yeni binaya taşınacağı] belirtildi.',
  '<1:Uzmanlara> göre [1i:ev fiyatları yıl sonuna kadar düşecek].',
  'Grup “Sabah” adlı albümünü tanıttı.',
  '“Sessiz Kıyı” oyununun prömiyeri marta ertelendi.',
  '<1:Antrenör Can Polat> maçtan sonra şunları söyledi: “[1d:Çocuklar sonuna kadar mücadele etti.]”',
  'Belediye Başkanı <1:Ayşe Tunç>, [1i:köprünün bayrama kadar açılacağını] açıkladı.',
  '“[1d:Her şey kontrol altında.]” diye konuşan <1:Öztürk>, sorulara yanıt vermedi.',
  'Doktor <1:Elif Şen>, [1i:aşının ertelenmemesi gerektiğini] vurguladı.',
  'Halk yeni trafik ışığına “tek göz” adını taktı.',
  '“[1d:Bizim için zor bir gündü.]” dedi.',
];
